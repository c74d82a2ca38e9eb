import Canvas
import Dispatch
import Glibc

/// Everything that comes from a terminal: keys, and the signals it sends.
///
/// Dispatch sources wake the main actor when there is something, and never else.
@MainActor
package final class TerminalInput {
  /// How long an Escape waits to be the first byte of an arrow: one key's bytes come together.
  private static let patience = DispatchTimeInterval.milliseconds(25)

  /// How long a paste may stand still before it is told of.
  private static let patienceWithPaste = DispatchTimeInterval.seconds(2)

  private let terminal: Terminal
  private let onInput: @MainActor ([Input]) -> Void
  private let signals = SignalPipe()
  private let keyboard: any DispatchSourceRead
  private var signalled: (any DispatchSourceRead)?
  private var deadline: (any DispatchSourceRead)?
  private var pause: (any DispatchSourceTimer)?
  private var decoder = KeyDecoder()
  private var hasEnded = false

  /// Starts listening; `onInput` gets all that was waiting, as one batch, on the main actor.
  package init(terminal: Terminal, onInput: @escaping @MainActor ([Input]) -> Void) {
    self.terminal = terminal
    self.onInput = onInput
    keyboard = DispatchSource.makeReadSource(
      fileDescriptor: terminal.input.number, queue: .main)
    keyboard.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.readKeys() }
    }
    if let signals {
      let source = DispatchSource.makeReadSource(
        fileDescriptor: signals.output.number, queue: .main)
      source.setEventHandler { [weak self] in
        MainActor.assumeIsolated { self?.readSignals() }
      }
      source.activate()
      signalled = source
      deadline = EndDeadline.watch(
        signals.endings, terminal.output, modes: terminal.modesBefore)
    }
    keyboard.activate()
    let typed = terminal.typedBefore
    terminal.typedBefore = []
    if !typed.isEmpty {
      DispatchQueue.main.async { [weak self] in
        MainActor.assumeIsolated { self?.take(typed) }
      }
    }
  }

  /// Stops listening.
  package func stop() {
    keyboard.cancel()
    signalled?.cancel()
    deadline?.cancel()
    pause?.cancel()
  }

  private func readKeys() {
    // Reading in the background fails as it does at the end of a terminal.
    guard isInForeground else { return suspend() }
    var bytes: [UInt8] = []
    // One wake-up takes at most a megabyte, so that a flood cannot keep the screen from drawing.
    repeat {
      let chunk = terminal.input.read()
      guard !chunk.isEmpty else {
        take(bytes)
        return end(status: 128 + SIGHUP)
      }
      bytes += chunk
    } while bytes.count < 1 << 20 && terminal.input.waitForInput(milliseconds: 0)
    take(bytes)
  }

  private func take(_ bytes: [UInt8]) {
    pause?.cancel()
    pause = nil
    deliver(decoder.decode(bytes))
    guard decoder.awaitsPause || decoder.awaitsPaste else { return }
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(
      deadline: .now() + (decoder.awaitsPaste ? Self.patienceWithPaste : Self.patience))
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        guard let self else { return }
        self.deliver(self.decoder.pause())
      }
    }
    timer.activate()
    pause = timer
  }

  private func deliver(_ inputs: [Input]) {
    let others = inputs.filter { $0 != .key(.control("z")) }
    if !others.isEmpty { onInput(others) }
    if others.count < inputs.count { suspend() }
  }

  private func readSignals() {
    guard let signals else { return }
    handle(signals.read())
  }

  private func handle(_ numbers: [Int32]) {
    if numbers.contains(SIGTSTP) || (numbers.contains(SIGCONT) && !isInForeground) {
      suspend()
    } else if numbers.contains(SIGCONT) {
      resume()
    } else if numbers.contains(SIGWINCH) {
      terminal.fitWindow()
      onInput([.resized(terminal.size)])
    }
    endIfAsked(by: numbers)
  }

  /// Stands still, in the background as well: there a program would draw over the shell.
  ///
  /// The kernel would see to that, but the threads of dispatch block the signals it uses. A job
  /// that is killed while it stands still is woken to end, and leaves the terminal alone.
  private func suspend() {
    guard let signals else { return }
    terminal.suspend()
    var numbers: [Int32]
    repeat {
      signals.stop()
      numbers = signals.read()
      // What ends a job that stands still comes together with what wakes it, on another thread.
      if !isInForeground { numbers += signals.read(within: 50) }
      // Nobody can wake a program that has lost its shell, so that it was not stopped at all.
    } while numbers.contains(SIGCONT) && !isInForeground && !numbers.contains(where: \.ends)
    if isInForeground || !numbers.contains(where: \.ends) { resume() }
    endIfAsked(by: numbers)
  }

  private func resume() {
    terminal.resume()
    onInput([.resized(terminal.size)])
  }

  private func endIfAsked(by numbers: [Int32]) {
    if let number = numbers.first(where: \.ends) { end(status: 128 + number) }
  }

  private var isInForeground: Bool { terminal.output.isInForeground }

  /// Says once that the program must end; the second time there is nobody who listens.
  private func end(status: Int32) {
    if hasEnded {
      terminal.close()
      exit(status)
    }
    hasEnded = true
    keyboard.cancel()
    onInput([.ended(status: status)])
  }
}

extension Int32 {
  /// True for the signals that ask a program to end.
  fileprivate var ends: Bool { [SIGTERM, SIGINT, SIGHUP, SIGQUIT].contains(self) }
}
