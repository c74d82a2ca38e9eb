// Turns signals into bytes of a pipe, each its number, whichever thread they come to.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// One file alone may call what is in here: every object file has a copy of its own.
static inline volatile int *cncurses_signal_descriptor(void) {
  static volatile int descriptor = -1;
  return &descriptor;
}

static inline void cncurses_signal_handler(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(*cncurses_signal_descriptor(), &byte, 1);
  (void)ignored;
  errno = before;
}

// Both ends of a pipe that never blocks and that children do not inherit; -1 on failure.
static inline int cncurses_signal_pipe(int ends[2]) {
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  *cncurses_signal_descriptor() = ends[1];
  return 0;
}

// A program that was started with a signal ignored (nohup) goes on ignoring it.
static inline void cncurses_listen(int number) {
  struct sigaction action, before;
  if (sigaction(number, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = cncurses_signal_handler;
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, NULL);
}

// Stops the program as the terminal's own suspend key would; returns when it goes on.
static inline void cncurses_stop(void) {
  sigset_t stop, before;
  signal(SIGTSTP, SIG_DFL);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  cncurses_listen(SIGTSTP);
}
