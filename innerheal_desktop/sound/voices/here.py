"""Which voices there are on this computer, and which of them a person lets speak."""

from __future__ import annotations

from innerheal_desktop.sound.voices.choice import VoiceChoice
from innerheal_desktop.sound.voices.model import is_installed, looks_right
from innerheal_desktop.sound.voices.system import system_voice


def layers_here(choice: VoiceChoice, language: str = "en") -> tuple[str, ...]:
    """The voices that can speak a language here, the best first. A quick look."""
    return tuple(layer for layer in choice.layers if _is_here(layer, choice.model, language))


def _is_here(layer: str, model: str, language: str) -> bool:
    if layer == "natural":
        return language.lower().startswith("en") and looks_right(model) and is_installed()
    return system_voice() is not None
