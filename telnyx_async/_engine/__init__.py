"""How a call is carried out. Nothing here is for users: what they import stands one level up."""
