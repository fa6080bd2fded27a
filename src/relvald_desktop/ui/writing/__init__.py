"""What helps with writing notes: the spelling check in a process of its own, text snippets, the worker's own words."""
