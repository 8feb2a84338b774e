using System.Security.Cryptography;
using System.Text.Json;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Journal;

/// <summary>
/// How lines hang on one another: each ends on a code drawn, with our key, from the one before and from what it says. Who has the database
/// without the key can change nothing unseen.
/// </summary>
internal sealed class JournalChain(Seal seal)
{
    private readonly byte[] key = seal.KeyFor("chain of the journal");

    /// <summary>What the first line of all hangs on.</summary>
    public static byte[] Origin { get; } = new byte[HMACSHA256.HashSizeInBytes];

    /// <summary>What a line ends on.</summary>
    public byte[] HashOf(JournalRow row) => Code(
        [row.Before, row.Number, row.Month, row.At, row.Account, row.File, row.Gesture, row.Part, row.As, row.Device, row.Reason]);

    /// <summary>What holds a month together.</summary>
    public byte[] MarkOf(SegmentRow month) => Code([month.Month, month.First, month.Start, month.Lines, month.Head, month.IsPruned]);

    public bool Holds(JournalRow row) => CryptographicOperations.FixedTimeEquals(row.Hash, HashOf(row));

    public bool Holds(SegmentRow month) => CryptographicOperations.FixedTimeEquals(month.Mark, MarkOf(month));

    private byte[] Code(object?[] fields) => HMACSHA256.HashData(key, JsonSerializer.SerializeToUtf8Bytes(fields));
}
