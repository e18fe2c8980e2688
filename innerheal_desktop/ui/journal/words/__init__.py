"""Kind words: affirmations, what matters, and what went well."""
