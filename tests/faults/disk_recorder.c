/* Records what a process does to the files below one folder, in order, so that a power cut can be
 * played at any moment afterwards. Loaded with LD_PRELOAD; several processes share one log.
 *
 * DISK_RECORDER_ROOT  folder that is watched
 * DISK_RECORDER_LOG   file to append to
 *
 * A record: kind, 3 bytes of nothing, path length, inode, offset or size, payload length, path,
 * payload. Each is appended by one write, after the operation that it tells of. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct record {
    char kind;
    char unused[3];
    uint32_t path_bytes;
    uint64_t inode;
    int64_t offset;
    uint64_t payload_bytes;
};

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int log_fd = -2;
static const char *root;

static int is_watched(const char *path) {
    if (root == NULL) {
        root = getenv("DISK_RECORDER_ROOT");
        if (root == NULL) root = "";
    }
    size_t length = strlen(root);
    return length && strncmp(path, root, length) == 0;
}

static void note(char kind, const char *path, uint64_t inode, int64_t offset, const void *payload,
                 size_t bytes) {
    if (log_fd == -2) {
        const char *log = getenv("DISK_RECORDER_LOG");
        log_fd = log ? REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    }
    if (log_fd < 0) return;
    size_t path_bytes = strlen(path);
    struct record head = {kind, {0}, (uint32_t)path_bytes, inode, offset, bytes};
    char *whole = malloc(sizeof head + path_bytes + bytes);
    memcpy(whole, &head, sizeof head);
    memcpy(whole + sizeof head, path, path_bytes);
    if (bytes) memcpy(whole + sizeof head + path_bytes, payload, bytes);
    if (REAL(write)(log_fd, whole, sizeof head + path_bytes + bytes) < 0) abort();
    free(whole);
}

/* The path of a descriptor, or NULL when nobody watches it. */
static const char *path_of(int fd, char *room, size_t size, struct stat *found) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, room, size - 1);
    if (length < 0) return NULL;
    room[length] = 0;
    if (!is_watched(room) || fstat(fd, found) || !S_ISREG(found->st_mode)) return NULL;
    return room;
}

static void note_open(int fd, int flags) {
    char room[4096];
    struct stat found;
    if (fd < 0 || !(flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR))) return;
    const char *path = path_of(fd, room, sizeof room, &found);
    if (path == NULL) return;
    note('o', path, found.st_ino, 0, NULL, 0);
    if (flags & O_TRUNC) note('t', path, found.st_ino, 0, NULL, 0);
}

static void note_write(int fd, int64_t offset, const void *data, ssize_t written) {
    char room[4096];
    struct stat found;
    if (written <= 0) return;
    const char *path = path_of(fd, room, sizeof room, &found);
    if (path) note('w', path, found.st_ino, offset, data, (size_t)written);
}

/* A synced file is told with its content: buffered writers do not pass through here. */
static void note_sync(int fd) {
    char room[4096];
    struct stat found;
    const char *path = path_of(fd, room, sizeof room, &found);
    if (path == NULL) {
        note('d', "", 0, 0, NULL, 0);
        return;
    }
    char *content = malloc((size_t)found.st_size + 1);
    ssize_t got = pread(fd, content, (size_t)found.st_size, 0);
    if (got < 0) {
        /* Opened for writing only. Not done for others: closing a second descriptor would let go of
         * the locks that SQLite holds. */
        char again[40];
        snprintf(again, sizeof again, "/proc/self/fd/%d", fd);
        int reader = REAL(open)(again, O_RDONLY | O_CLOEXEC);
        got = reader < 0 ? 0 : pread(reader, content, (size_t)found.st_size, 0);
        if (reader >= 0) close(reader);
    }
    note('s', path, found.st_ino, 0, content, got < 0 ? 0 : (size_t)got);
    free(content);
}

#define OPENING(name)                                             \
    int name(const char *path, int flags, ...) {                  \
        va_list rest;                                             \
        va_start(rest, flags);                                    \
        mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                             \
        int fd = REAL(name)(path, flags, mode);                   \
        note_open(fd, flags);                                     \
        return fd;                                                \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                          \
    int name(int folder, const char *path, int flags, ...) {      \
        va_list rest;                                             \
        va_start(rest, flags);                                    \
        mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                             \
        int fd = REAL(name)(folder, path, flags, mode);           \
        note_open(fd, flags);                                     \
        return fd;                                                \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

ssize_t write(int fd, const void *data, size_t bytes) {
    ssize_t written = REAL(write)(fd, data, bytes);
    off_t end = written > 0 ? lseek(fd, 0, SEEK_CUR) : 0;
    note_write(fd, end - written, data, written);
    return written;
}

ssize_t pwrite(int fd, const void *data, size_t bytes, off_t offset) {
    ssize_t written = REAL(pwrite)(fd, data, bytes, offset);
    note_write(fd, offset, data, written);
    return written;
}

ssize_t pwrite64(int fd, const void *data, size_t bytes, off64_t offset) {
    ssize_t written = REAL(pwrite64)(fd, data, bytes, offset);
    note_write(fd, offset, data, written);
    return written;
}

#define TRUNCATING(name, type)                                    \
    int name(int fd, type size) {                                 \
        int failed = REAL(name)(fd, size);                        \
        char room[4096];                                          \
        struct stat found;                                        \
        const char *path = failed ? NULL : path_of(fd, room, sizeof room, &found); \
        if (path) note('t', path, found.st_ino, size, NULL, 0);   \
        return failed;                                            \
    }
TRUNCATING(ftruncate, off_t)
TRUNCATING(ftruncate64, off64_t)

#define SYNCING(name)                                             \
    int name(int fd) {                                            \
        int failed = REAL(name)(fd);                              \
        if (!failed) note_sync(fd);                               \
        return failed;                                            \
    }
SYNCING(fsync)
SYNCING(fdatasync)

static void note_rename(const char *before, const char *after) {
    if (is_watched(after)) note('r', before, 0, 0, after, strlen(after));
}

int rename(const char *before, const char *after) {
    int failed = REAL(rename)(before, after);
    if (!failed) note_rename(before, after);
    return failed;
}

int renameat(int a, const char *before, int b, const char *after) {
    int failed = REAL(renameat)(a, before, b, after);
    if (!failed) note_rename(before, after);
    return failed;
}

int unlink(const char *path) {
    int failed = REAL(unlink)(path);
    if (!failed && is_watched(path)) note('u', path, 0, 0, NULL, 0);
    return failed;
}

int unlinkat(int folder, const char *path, int flags) {
    int failed = REAL(unlinkat)(folder, path, flags);
    if (!failed && is_watched(path)) note('u', path, 0, 0, NULL, 0);
    return failed;
}
