using System.Text;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Facts as rows, and back.</summary>
internal static class FactRows
{
    /// <summary>A fact of a file, sealed with the key of whom it is about.</summary>
    public static FactRow Of(FileKey file, Fact fact, Seal seal) => new() { Id = $"{file}/{fact.Id}", Person = file.Value, Sealed = seal.Close(Encoding.UTF8.GetBytes(FactLine.Write(fact))) };

    /// <summary>The facts that open with a key.</summary>
    public static List<Fact> Open(Seal seal, IEnumerable<byte[]> closed) =>
        [.. closed.Select(seal.TryBreak).OfType<byte[]>().Select(plain => FactLine.Read(Encoding.UTF8.GetString(plain)))];
}
