namespace Prevenance.Law;

/// <summary>A calendar year: the period of income tax and of a few benefits.</summary>
public readonly record struct Year(int Number) : IComparable<Year>
{
    public Month January => new(Number, 1);

    public Month December => new(Number, 12);

    public IEnumerable<Month> Months => January.Onwards(12);

    public int CompareTo(Year other) => Number.CompareTo(other.Number);

    public override string ToString() => $"{Number:0000}";

    public static Year operator +(Year year, int years) => new(year.Number + years);
    public static Year operator -(Year year, int years) => new(year.Number - years);
    public static bool operator <(Year a, Year b) => a.Number < b.Number;
    public static bool operator >(Year a, Year b) => a.Number > b.Number;
    public static bool operator <=(Year a, Year b) => a.Number <= b.Number;
    public static bool operator >=(Year a, Year b) => a.Number >= b.Number;
}
