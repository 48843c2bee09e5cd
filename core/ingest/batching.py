"""How many pictures go to the model at once."""

import time

# A search waits for at most the batch under way, and is to be answered within 200 ms.
BATCH_TARGET_S = 0.1
FIRST_BATCH = 8
LARGEST_BATCH = 64


class BatchSize:
    """Adapts so that one batch takes about `target_s`; halves when memory runs out.

    Thread: one thread.
    """

    def __init__(self, largest: int, target_s: float = BATCH_TARGET_S) -> None:
        self._ceiling = largest
        self._target_s = target_s
        self.size = min(FIRST_BATCH, largest)

    def took(self, pictures: int, seconds: float) -> None:
        """Learn from a finished batch."""
        if pictures <= 0 or seconds <= 0:
            return
        fitting = int(pictures * self._target_s / seconds)
        # Doubling at most: the first batches also pay for warming up.
        fitting = max(1, min(fitting, self.size * 2, self._ceiling))
        # Powers of two: models keep memory for every size of batch that they meet.
        self.size = 1 << (fitting.bit_length() - 1)

    def out_of_memory(self, pictures: int) -> None:
        """A batch of this many did not fit; never try as many again."""
        self._ceiling = max(1, pictures // 2)
        self.size = min(self.size, self._ceiling)


class Rate:
    """Recent throughput: a running mean over the last `span_s` seconds of work."""

    def __init__(self, span_s: float = 20.0) -> None:
        self._span_s = span_s
        self._marks: list[tuple[float, int]] = []

    def add(self, count: int) -> None:
        """`count` photos were finished just now."""
        now = time.monotonic()
        self._marks.append((now, count))
        oldest = now - self._span_s
        while self._marks and self._marks[0][0] < oldest:
            self._marks.pop(0)

    def reset(self) -> None:
        """Forget; after a pause."""
        self._marks.clear()

    @property
    def per_s(self) -> float:
        """Photos per second, 0 while unknown."""
        if len(self._marks) < 2:
            return 0.0
        elapsed = time.monotonic() - self._marks[0][0]
        # The first mark opens the span: its photos were finished before it.
        return sum(count for _, count in self._marks[1:]) / elapsed if elapsed > 0 else 0.0
