namespace Prevenance.Directories.Duplicates.Comparing;

/// <summary>An address as it is compared: its number, its street, its town.</summary>
/// <param name="Number">The number, with bis and ter; empty where there is none.</param>
/// <param name="Street">The words of the street, without articles.</param>
/// <param name="Town">The postal code, or the code of the commune.</param>
internal sealed record StreetAddress(string Number, string Street, string Town)
{
    private static readonly Dictionary<string, string> Short = ("r=rue av=avenue ave=avenue bd=boulevard bld=boulevard boul=boulevard pl=place imp=impasse ch=chemin che=chemin chem=chemin all=allee crs=cours fg=faubourg fbg=faubourg "
        + "rte=route sq=square st=saint ste=sainte gal=general dr=docteur pr=professeur").Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>What follows these is a door, not a street.</summary>
    private static readonly HashSet<string> Doors = new(StringComparer.Ordinal) { "bat", "batiment", "esc", "escalier", "etage", "appt", "apt", "bp", "cs", "tsa", "hall", "rdc", "entree", "immeuble", "residence", "bureau", "cedex" };

    private static readonly HashSet<string> Repeats = new(StringComparer.Ordinal) { "bis", "ter", "quater" };

    /// <returns>The address; nothing where there is no street.</returns>
    public static StreetAddress? Read(Location? location)
    {
        if (location is not { Address: { } written } || (location.PostalCode ?? location.CommuneCode) is not { } town)
            return null;
        var words = Words.Telling(written).Select(word => Short.GetValueOrDefault(word, word)).ToList();
        var at = words.FindIndex(word => char.IsAsciiDigit(word[0]));
        var number = at is 0 or 1 ? words[at].TrimStart('0') : "";
        var rest = number.Length > 0 ? words.Skip(at + 1).ToList() : words;
        if (number.Length > 0 && rest is [var next, ..] && Repeats.Contains(next))
            (number, rest) = (number + next, rest.Skip(1).ToList());
        var street = string.Join(' ', rest.TakeWhile(word => !Doors.Contains(word) && word != location.PostalCode));
        return street.Length > 0 ? new StreetAddress(number, street, town) : null;
    }
}
