"""Journey: what a person has practised so far, in parts that can be turned to."""
