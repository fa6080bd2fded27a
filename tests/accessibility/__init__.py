"""The window as those meet it who do not see it, do not use a mouse, or need large text and strong contrast."""
