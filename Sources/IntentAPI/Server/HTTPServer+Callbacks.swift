import CMicroHTTPD
import Foundation
import Synchronization

/// Finds a server by the context that the library was given with it.
private func server(at context: UnsafeMutableRawPointer?) -> HTTPServer? {
  context.map { Unmanaged<HTTPServer>.fromOpaque($0).takeUnretainedValue() }
}

/// Notes the target before the library takes it apart.
let targetCallback:
  @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
    UnsafeMutableRawPointer? = { _, target, connection in
      if let target, let connection {
        Client.at(cmhd_client(connection))?.state.withLock { $0.target = String(cString: target) }
      }
      return nil
    }

let connectionCallback: MHD_NotifyConnectionCallback = { context, connection, slot, what in
  guard let server = server(at: context), let connection, let slot else { return }
  switch what {
  case .CONNECTION_NOTIFY_STARTED:
    let client = Client(
      descriptor: cmhd_descriptor(connection), deadline: .now + server.limits.patience)
    server.clients.add(client)
    slot.pointee = Unmanaged.passRetained(client).toOpaque()
  case .CONNECTION_NOTIFY_CLOSED:
    guard let address = slot.pointee else { return }
    server.clients.remove(Unmanaged<Client>.fromOpaque(address).takeRetainedValue())
    slot.pointee = nil
  @unknown default: break
  }
}

/// Comes for the head, for each piece of the body, for the end of it, and after the answer is there.
let answerCallback: MHD_AccessHandlerCallback = {
  context, connection, _, method, _, data, size, slot in
  guard let server = server(at: context), let connection, let size, let slot else { return .NO }
  guard let exchange = Exchange.at(slot.pointee) else {
    let head = HTTPHead(
      method: method.map { String(cString: $0) } ?? "", of: connection)
    let exchange = Exchange(head: head, largestBody: server.limits.body, room: server.room)
    slot.pointee = Unmanaged.passRetained(exchange).toOpaque()
    server.open.begin()
    guard let refusal = server.refuse(head) else { return .YES }
    exchange.answer(refusal)
    return refusal.queue(on: connection, closes: server.open.isClosing)
  }
  if size.pointee > 0 {
    let goesOn = exchange.take(UnsafeRawBufferPointer(start: data, count: size.pointee))
    size.pointee = 0
    return goesOn ? .YES : .NO
  }
  switch exchange.turn(on: connection) {
  case .wait: return .YES
  case .answer(let response):
    Client.at(cmhd_client(connection))?.state.withLock {
      $0.deadline = .now + server.limits.sending
    }
    return response.queue(on: connection, closes: server.open.isClosing)
  case .ask(let request):
    Client.at(cmhd_client(connection))?.state.withLock { $0.deadline = nil }
    MHD_suspend_connection(connection)
    server.answer(request, of: exchange, on: connection)
    return .YES
  }
}

let completedCallback: MHD_RequestCompletedCallback = { context, connection, slot, ending in
  guard let server = server(at: context), let address = slot?.pointee else { return }
  let exchange = Unmanaged<Exchange>.fromOpaque(address).takeRetainedValue()
  slot?.pointee = nil
  if let connection {
    Client.at(cmhd_client(connection))?.state.withLock {
      $0.deadline = .now + server.limits.patience
    }
  }
  let answer = ending == .REQUEST_TERMINATED_COMPLETED_OK ? exchange.answered : nil
  server.log(
    ServedRequest(
      method: exchange.head.method, path: exchange.head.target.path, status: answer?.status,
      remarks: answer?.remarks ?? [], duration: .now - exchange.began))
  server.open.end()
}

extension HTTPHead {
  fileprivate init(method: String, of connection: OpaquePointer) {
    let fields = FieldList()
    MHD_get_connection_values(
      connection, .HEADER_KIND,
      { context, _, name, value in
        guard let context, let name else { return .NO }
        Unmanaged<FieldList>.fromOpaque(context).takeUnretainedValue().fields.append(
          (String(cString: name).lowercased(), value.map { String(cString: $0) } ?? ""))
        return .YES
      }, Unmanaged.passUnretained(fields).toOpaque())
    let target = Client.at(cmhd_client(connection))?.state.withLock { $0.target } ?? ""
    self.init(
      method: method, target: HTTPTarget(target),
      fields: withExtendedLifetime(fields) { fields.fields }, size: cmhd_head_size(connection))
  }
}

/// Collects the fields of a head.
private final class FieldList {
  var fields: [(name: String, value: String)] = []
}
