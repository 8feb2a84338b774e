using Prevenance.Geography;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Areas served as people write them: the code that stands for each is for files.</summary>
public static class AreaNames
{
    private const string Metropole = "200046977";

    /// <summary>The areas of the territory that have a name and are no commune.</summary>
    private static readonly string[] Wide = [AreaServed.Country, "69", Metropole];

    /// <summary>The code of an area that is named, in French or English, or by a postal code that is its own; what was typed, where it names none.</summary>
    public static string CodeOf(string typed, Communes communes) =>
        communes.Find(typed) is not null ? typed
        : Wide.FirstOrDefault(code => Names(AreaServed.NameOf(code, communes), typed)) ?? PlaceReader.Read(typed, communes)?.CommuneCode ?? typed;

    private static bool Names(Text name, string typed) =>
        ((string[])[name.French, name.English]).Any(one => Words.Telling(one).SequenceEqual(Words.Telling(typed)));
}
