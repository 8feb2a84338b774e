namespace Prevenance.Territory.Export;

/// <summary>A column of a table that is taken away: one description, whatever the form of the file.</summary>
/// <param name="Name">Its name, the same in each language and each form.</param>
/// <param name="Holds">What its cells are: text, <see cref="double"/> or <see cref="bool"/>.</param>
/// <param name="Value">The cell of a line; nothing where there is none, or where it is hidden.</param>
public sealed record ExportColumn<TLine>(string Name, Type Holds, Func<TLine, object?> Value)
{
    /// <summary>Whether a cell is hidden: tables for people who read them as texts say so, where others only have none.</summary>
    public Func<TLine, bool> IsHidden { get; init; } = _ => false;

    public static ExportColumn<TLine> OfText(string name, Func<TLine, string?> value) => new(name, typeof(string), value);

    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <param name="digits">To how many digits after the point it is told, which are those of every form.</param>
    public static ExportColumn<TLine> OfNumber(string name, Func<TLine, double?> value, int digits) =>
        new(name, typeof(double), line => value(line) is { } number ? Math.Round(number, digits, MidpointRounding.AwayFromZero) : null);

    public static ExportColumn<TLine> OfFlag(string name, Func<TLine, bool?> value) => new(name, typeof(bool), line => value(line));
}
