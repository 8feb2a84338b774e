using Prevenance.Law.Figures;

namespace Prevenance.Law.France;

/// <summary>The dated figures of French law, read once from the files beside its rules.</summary>
public static class FrenchFigures
{
    /// <summary>Where the data files of the law lie, beside the program.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "law");

    public static readonly FigureBook Book = FigureBook.Load(Folder);

    /// <summary>The path of an undated table (communes…), from the root of the law.</summary>
    public static string TablePath(string name) => Path.Combine(Folder, name);
}
