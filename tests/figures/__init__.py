"""Every figure of a summary made a second time, from the full export, in plain Python."""
