"""Models for the library in memory."""

from core.records import ModelEntry

BUILT_IN = "builtin/photosift-lite"
MODELS = (
    ModelEntry(BUILT_IN, "Photosift Lite", 512, 30.0, "research", "English", 0, {}, "", "in-use"),
    ModelEntry(
        "ViT-B-32-256/datacomp_s34b_b86k",
        "CLIP ViT-B/32 256 px (DataComp)",
        512,
        151.3,
        "MIT",
        "English",
        605_000_000,
        {"imagenet_top1_percent": 72.8},
        "open_clip",
        "absent",
        recommended=True,
    ),
)
