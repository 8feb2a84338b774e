using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Records;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>Makes a card of what is kept of it.</summary>
/// <param name="seal">What closes and opens rows.</param>
/// <param name="communes">Those of the territory that is served.</param>
internal sealed class CardReader(Seal seal, Communes communes)
{
    /// <summary>The card of a row; nothing where the key does not open it.</summary>
    /// <param name="row">What is kept.</param>
    /// <param name="corrections">Its corrections that hold.</param>
    /// <param name="day">The day on which it is read.</param>
    public Card? Read(ServiceRow row, IReadOnlyList<CorrectionRow> corrections, DateOnly day)
    {
        if (Source(row.Sealed) is not { } source)
            return null;
        var record = source;
        foreach (var correction in corrections)
            record = Source(correction.Sealed) is { } value ? SourceText.With(record, correction.Field, value) : record;
        if (new RecordReader(day, communes).Read(1, record).Service is not { } service)
            return null;
        return new Card(service with
        {
            SettledSensitivity = row.IsSensitive,
            Freshness = service.Freshness with { Verified = row.VerifiedOn, VerifiedBy = row.VerifiedBy },
            Closure = row.State == CardState.Closed ? new Closure(null, row.ClosedUntil ?? DateOnly.MaxValue) { IsConfirmed = true } : service.Closure,
        }, row.State)
        {
            AbsentSince = row.AbsentSince,
            Corrections = [.. corrections.Select(one => new Correction(one.Id, one.Field, one.KnownFrom, one.By, one.MadeOn) { SourceWrites = FieldValue.Told(source, one.Field) })],
            Source = source,
            Written = record,
        };
    }

    /// <summary>What a source wrote; nothing where the key does not open it.</summary>
    public JsonElement? Source(byte[] closed) => seal.TryBreak(closed) is { } plain ? JsonSerializer.Deserialize<JsonElement>(plain) : null;
}
