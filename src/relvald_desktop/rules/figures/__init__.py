"""What the summary is made of: each figure defined once, and screen, paper, files and help made from that."""
