"""Studies: what a debrief asks of a log and what takes long, worked out in another process."""
