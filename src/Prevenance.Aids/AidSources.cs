using Prevenance.Aids.Import;
using Prevenance.Law;

namespace Prevenance.Aids;

/// <summary>Opens aids wherever they lie: a folder of our form, or a folder or archive of the aides-jeunes form.</summary>
public static class AidSources
{
    /// <exception cref="RefusalException">A file of our form is not written as expected.</exception>
    /// <exception cref="FileNotFoundException">Nothing has that name.</exception>
    /// <exception cref="InvalidDataException">There is no aid in it.</exception>
    public static AidBook Open(string path, LegalSystem law)
    {
        if (Directory.Exists(path) && Directory.EnumerateFiles(path, "*" + AidBook.Ending, SearchOption.AllDirectories).Any())
            return AidBook.Load(path, law);
        var imported = new AidesJeunesImport(AidesJeunesFiles.Read(path), law).All();
        return AidBook.Read(imported.Where(aid => aid.Text is not null).Select(aid => (aid.Place, aid.Text!)), law);
    }
}
