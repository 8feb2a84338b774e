using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Parquet;

/// <summary>Says what is wrong in a Parquet file, where, and what to do.</summary>
internal static class ParquetFault
{
    private static ReadOnlySpan<byte> Mark => "PAR1"u8;

    /// <summary>Opens a file, once its first and last bytes say that it is whole.</summary>
    /// <exception cref="RefusalException">The file is absent, foreign, cut off or corrupted.</exception>
    public static ParquetFileReader Open(string path)
    {
        RequireMarks(path);
        try
        {
            // What is given back to the system pool does not stay with the process.
            using var properties = ReaderProperties.WithMemoryPool(MemoryPool.SystemMemoryPool());
            properties.EnablePageChecksumVerification();
            return new ParquetFileReader(path, properties);
        }
        catch (ParquetException fault)
        {
            throw Corrupted(path, fault);
        }
    }

    /// <summary>What the library could not read.</summary>
    public static RefusalException Corrupted(string path, Exception fault) => new(path, new Text(
        $"le fichier est abîmé ; refaites-le, ou reprenez-en une copie ({fault.Message})",
        $"the file is corrupted; make it again, or take another copy of it ({fault.Message})"));

    private static void RequireMarks(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[Mark.Length];
        if (file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length || !mark.SequenceEqual(Mark))
            throw new RefusalException(path, new Text("ce n’est pas un fichier Parquet, qui commence par PAR1", "this is no Parquet file, which begins with PAR1"));
        file.Seek(-mark.Length, SeekOrigin.End);
        file.ReadExactly(mark);
        if (file.Length < 3 * Mark.Length || !mark.SequenceEqual(Mark))
            throw new RefusalException(path, new Text("le fichier est coupé : un fichier Parquet finit par PAR1 ; reprenez-en une copie", "the file is cut off: a Parquet file ends with PAR1; take another copy of it"));
    }
}
