// Turns signals into bytes of a pipe, each its number, whichever thread they come to.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// One file alone may call what is in here: every object file has a copy of its own.
static inline volatile int *cncurses_signal_descriptors(void) {
  static volatile int descriptors[] = {-1, -1};
  return descriptors;
}

static inline void cncurses_signal_handler(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  volatile int *descriptors = cncurses_signal_descriptors();
  ssize_t ignored = write(descriptors[0], &byte, 1);
  if (number == SIGTERM || number == SIGINT || number == SIGHUP || number == SIGQUIT)
    ignored = write(descriptors[1], &byte, 1);
  (void)ignored;
  errno = before;
}

// Both ends of a pipe that never blocks and that children do not inherit; -1 on failure. Every
// signal is written to the pipe of place 0, and those that ask for an end to that of place 1 too.
static inline int cncurses_signal_pipe(int place, int ends[2]) {
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  cncurses_signal_descriptors()[place] = ends[1];
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
