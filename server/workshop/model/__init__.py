"""The model measured: calibration against history, robustness against its own numbers."""
