using Prevenance.Accounts;

namespace Prevenance.Casework.Files;

/// <summary>Where a fact stands: a person may have several files, and each names its own facts.</summary>
/// <param name="File">Its file.</param>
/// <param name="Id">Its id there.</param>
public readonly record struct FactPlace(FileKey File, string Id)
{
    /// <summary>Where a fact stands that is named from a file.</summary>
    /// <param name="name">Its id, after the name of its file where that is another one.</param>
    /// <param name="from">The file from which it is named.</param>
    /// <param name="others">The other files of the same person.</param>
    public static FactPlace Of(string name, FileKey from, IEnumerable<FileKey> others) =>
        others.Where(other => name.StartsWith($"{other}/", StringComparison.Ordinal)).Select(other => new FactPlace(other, name[(other.Value.Length + 1)..])).FirstOrDefault(new FactPlace(from, name));

    /// <summary>How a fact is named from a file.</summary>
    /// <param name="from">That file.</param>
    /// <param name="file">The file that names it now.</param>
    /// <param name="name">How that one does.</param>
    public static string NameFrom(FileKey from, FileKey file, string name) =>
        from == file ? name : name.StartsWith($"{from}/", StringComparison.Ordinal) ? name[(from.Value.Length + 1)..] : $"{file}/{name}";
}
