"""How tests sit on the player page: time passes, keys are pressed, and the first breath comes."""


def run(page, clock, seconds, step=0.5):
    """Let `seconds` pass on the page."""
    for _ in range(round(seconds / step)):
        clock.advance(step)
        page.tick()


def run_to_breath(page, clock, phase=None):
    """Let time pass until a breath goes on, in this phase if one is given."""
    for _ in range(4000):
        breath = page.sitting.moment.breath
        if breath is not None and phase in (None, breath.phase):
            return breath
        run(page, clock, 0.25, 0.25)
    raise AssertionError("no such breath came")
