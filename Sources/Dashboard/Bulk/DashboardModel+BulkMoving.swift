import Canvas
import Intent

extension DashboardModel {
  /// Moves the cursor, or scrolls the detail while that is open.
  mutating func moveBulk(by offset: Int) {
    isDetailOpen ? bulk.scroll(by: offset) : bulk.move(by: offset)
  }

  /// The other of the two, the detail or the cursor.
  mutating func scrollBulk(by offset: Int) {
    isDetailOpen ? bulk.move(by: offset) : bulk.scroll(by: offset)
  }

  mutating func moveBulkToFirst() {
    isDetailOpen ? bulk.scroll(by: -.max / 2) : bulk.moveToFirst()
  }

  mutating func moveBulkToLast() {
    isDetailOpen ? bulk.scroll(by: .max / 2) : bulk.moveToLast()
  }

  /// What is not selected is selected, the selected one is opened.
  mutating func pressBulk(at point: Point) -> [Effect] {
    if let item = bulkItem(at: point) {
      guard isDetailOpen || item != bulk.selection else { return update(.open) }
      isDetailOpen = false
      bulk.select(item)
    } else if let pane = layout.detail, pane.contains(point), bulk.selection != nil {
      isDetailOpen = true
      layOut()
    }
    return []
  }

  mutating func scrollBulk(by lines: Int, at point: Point) {
    if let pane = layout.detail, pane.contains(point) {
      bulk.scroll(by: lines)
    } else if layout.list?.contains(point) ?? false {
      bulk.move(by: lines)
    }
  }

  private func bulkItem(at point: Point) -> BulkItem? {
    guard let layout = bulkLayout else { return nil }
    if let rect = layout.jobs, rect.contains(point) {
      let index = point.row - rect.row - BulkLayout.headingRows(rect) + bulk.topJob
      return bulk.jobs.indices.contains(index) ? .job(bulk.jobs[index].id) : nil
    }
    if let rect = layout.keys, rect.contains(point) {
      let index = point.row - rect.row - BulkLayout.headingRows(rect) + bulk.topKey
      return bulk.keys.indices.contains(index) ? .key(bulk.keys[index].id) : nil
    }
    return nil
  }

  /// Nil where the detail has the room of the lists.
  var bulkLayout: BulkLayout? {
    layout.list.map {
      BulkLayout($0, keyLines: keyLines(width: $0.columns).count, isAtKeys: bulk.isAtKeys)
    }
  }

  mutating func layOutBulk() {
    let (lists, detail) = (bulkLayout, layout.detail)
    bulk.show(
      Bulk.Room(
        jobs: lists?.jobs.map { max(1, $0.rows - BulkLayout.headingRows($0)) } ?? 1,
        keys: lists?.keys.map { max(1, $0.rows - BulkLayout.headingRows($0)) } ?? 1,
        detail: max(1, detail?.rows ?? 1)),
      detail.map { bulkDetail(width: $0.columns) } ?? [])
  }
}
