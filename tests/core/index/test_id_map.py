import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.index import id_map
from core.index.id_map import ABSENT, IdMap

IDS = st.lists(st.integers(-5, 30), max_size=12)


@given(steps=st.lists(st.tuples(st.booleans(), IDS, st.integers(0, 1000)), max_size=30))
def test_agrees_with_a_dict(steps: list[tuple[bool, list[int], int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(id_map, "_RECENT_LIMIT", 6)
        mapped, model = IdMap(), dict[int, int]()
        for put, ids, start in steps:
            array = np.array(ids, dtype=np.int64)
            if put:
                mapped.put(array, np.arange(start, start + len(ids)))
                model.update(zip(ids, range(start, start + len(ids)), strict=True))
            else:
                mapped.remove(array)
                for one in ids:
                    model.pop(one, None)
            assert len(mapped) == len(model)
            assert mapped.get(np.arange(-6, 32)).tolist() == [
                model.get(one, ABSENT) for one in range(-6, 32)
            ]
        keys, values = mapped.items()
        assert list(zip(keys.tolist(), values.tolist(), strict=True)) == sorted(model.items())
