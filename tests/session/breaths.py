"""What tests ask of a breath beside what it says itself."""


def next_phase(breath):
    """The phase that follows; the first of the next breath after the last one."""
    phases = [phase for phase, _ in breath.pattern.phases()]
    return phases[(phases.index(breath.phase) + 1) % len(phases)]
