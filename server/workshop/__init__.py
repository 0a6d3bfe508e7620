"""The workshop: trying scenarios and scripts, and going over logs, from a terminal."""
