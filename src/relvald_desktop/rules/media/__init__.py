"""What a file's own bytes tell: its kind, where and when it was made, and how to take the place out of it again."""
