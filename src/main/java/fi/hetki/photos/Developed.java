package fi.hetki.photos;

/** A photo as it is shown, upright and without anything but the picture; both are JPEG. */
record Developed(byte[] picture, byte[] thumbnail, int width, int height) {
}
