"""Camera frames, decoders, agreement over frames and the keyboard wedge; knows no Qt.

Importing this package, `wedge`, `agreement` or `devices` loads neither cv2 nor numpy: they cost start-up time
and memory, and are needed only once a camera is used.
"""
