using Prevenance.Law;

namespace Prevenance.Exchange.Populations;

/// <summary>Holds the header of a columnar file to the file, before anything is read or made room for by what it says.</summary>
internal static class ColumnFileChecks
{
    /// <param name="path">The file.</param>
    /// <param name="header">What it says of itself.</param>
    /// <param name="headerEnd">Where the header ends, in bytes.</param>
    /// <param name="size">How long the file is, in bytes.</param>
    /// <exception cref="RefusalException">The header does not fit the file.</exception>
    public static void Require(string path, ColumnFileHeader header, long headerEnd, long size)
    {
        if (header.Sections is null || header.Entities is null || header.Households < 0
            || header.Sections.Any(section => section?.Name is null) || header.Entities.Values.Any(count => count < 0))
        {
            throw new RefusalException(path, new Text("l’en-tête est abîmé", "the header is corrupted"));
        }
        if (header.Sections.GroupBy(section => section.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new RefusalException(path, new Text($"la section « {twice.Key} » s’y trouve deux fois", $"the section '{twice.Key}' is there twice"));
        var room = size - ColumnFileSeal.Bytes;
        foreach (var section in header.Sections)
        {
            if (!Enum.IsDefined(section.Encoding) || section.Length < 0 || section.Offset < headerEnd)
                throw new RefusalException(path, new Text($"la section « {section.Name} » est abîmée", $"the section '{section.Name}' is corrupted"));
            if (section.Offset > room || section.End > room)
                throw new RefusalException(path, new Text($"le fichier est coupé dans « {section.Name} » : il a {size} octets, au moins {(decimal)section.Offset + section.Length + ColumnFileSeal.Bytes} étaient attendus", $"the file is cut off in '{section.Name}': it has {size} bytes, at least {(decimal)section.Offset + section.Length + ColumnFileSeal.Bytes} were expected"));
        }
    }
}
