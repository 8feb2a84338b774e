using Prevenance.Accounts;
using Prevenance.Casework.Sights;

namespace Prevenance.Casework.Files;

/// <summary>The names of people in a list, of those whom who looks may see named.</summary>
/// <param name="sights">Says whom.</param>
public sealed class PeopleNames(FileSights sights)
{
    /// <param name="viewer">Who looks; that they see the list was noted.</param>
    /// <param name="files">Whose names.</param>
    /// <returns>Those who may be named; the others are left out.</returns>
    public async Task<IReadOnlyDictionary<FileKey, string>> Of(Viewer viewer, IReadOnlyCollection<FileKey> files)
    {
        if (files.Count == 0)
            return new Dictionary<FileKey, string>();
        var around = await sights.Around(viewer, files);
        return files.Where(file => around.People.ContainsKey(file) && around.Onlooker.Of(new FilePart(PartKind.NameInList, [file])) == Sight.Yes)
            .ToDictionary(file => file, file => around.People[file].ShownName);
    }
}
