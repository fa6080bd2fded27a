"""The nouns of the work: what a support worker records, each with its fields and nothing else."""
