using System.Security.Cryptography;
using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>What a file of ours says of itself beside its columns, as keys and values in its footer.</summary>
internal static class ParquetMetadata
{
    /// <summary>The digest of the people that results are of.</summary>
    public const string Source = "prevenance.source";

    /// <summary>The month in which the results were asked.</summary>
    public const string Present = "prevenance.present";

    /// <summary>The digest of the rules and figures that gave them.</summary>
    public const string Law = "prevenance.law";

    private const string Format = "prevenance.format";
    private const string Columns = "prevenance.columns";
    private const string ThisFormat = "1";

    /// <summary>What every file says: its form, and the digest of the names of its columns, which have no checksum as their pages have.</summary>
    public static Dictionary<string, string> Of(IEnumerable<string> columns, IReadOnlyDictionary<string, string> more) =>
        new(more) { [Format] = ThisFormat, [Columns] = Digest(columns) };

    /// <summary>A file of somebody else says nothing of this, and is read for what it holds.</summary>
    /// <exception cref="RefusalException">The file was made in a form that is not known here, or its columns have other names since.</exception>
    public static void Require(string path, ParquetFileReader file)
    {
        var said = file.FileMetaData.KeyValueMetadata;
        var schema = file.FileMetaData.Schema;
        if (said.TryGetValue(Columns, out var columns) && columns != Digest(Enumerable.Range(0, schema.NumColumns).Select(column => schema.Column(column).Path.ToDotString())))
            throw new RefusalException(path, new Text("le fichier est abîmé : ses colonnes n’ont pas les noms qu’elles avaient", "the file is corrupted: its columns have not the names that they had"));
        if (said.TryGetValue(Format, out var format) && format != ThisFormat)
            throw new RefusalException(path, new Text($"le fichier est de la forme {format} ; celle-ci en lit la {ThisFormat} : prenez une version plus récente de Prévenance", $"the file is of form {format}; form {ThisFormat} is read here: take a later version of Prévenance"));
    }

    private static string Digest(IEnumerable<string> columns) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', columns))));
}
