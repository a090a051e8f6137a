"""Stage 6: what went in is counted against what came out, and one edition is compared with another."""
