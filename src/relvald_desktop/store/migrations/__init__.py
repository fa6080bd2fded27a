"""How older stores become newer ones, one revision at a time."""
