"""The Qt front end of Photosift."""
