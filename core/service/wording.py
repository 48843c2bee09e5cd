"""Numbers in sentences of the doctor."""


def photos(number: int) -> str:
    """`1 photo`, `2 photos`."""
    return f"{number} photo" if number == 1 else f"{number} photos"


def photos_wait(number: int) -> str:
    """`1 photo waits`, `2 photos wait`."""
    return f"{photos(number)} {'waits' if number == 1 else 'wait'}"
