"""Stage 1: Telnyx's document becomes `openapi/telnyx.json`: facts only, in canonical form."""
