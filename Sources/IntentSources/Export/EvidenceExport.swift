import Foundation
import Intent

/// Writes evidence, so that an import reads it back without loss.
package struct EvidenceExport {
  private var rows: ExportRows

  package init(_ format: ExportFormat) {
    rows = ExportRows(EvidenceField.allCases.map(\.name), format)
  }

  /// What stands before the evidence.
  package var opening: String { rows.opening }

  /// What stands behind it.
  package var closing: String { rows.closing }

  /// Some pieces, in the format.
  package mutating func chunk(_ evidence: some Sequence<Evidence>) -> String {
    rows.chunk(
      evidence.lazy.map { piece in
        [
          .text(piece.domain.rawValue), .text(piece.kind.rawValue),
          .text(piece.observedAt.iso8601), .text(piece.headline), .number(piece.magnitude),
          .number(piece.confidence), .text(piece.source), .text(piece.url), .text(piece.event),
          .text(piece.subject),
        ]
      })
  }
}
