"""What if: an exercise that was played, with something in it changed."""
