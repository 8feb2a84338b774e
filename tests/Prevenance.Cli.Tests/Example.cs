namespace Prevenance.Cli.Tests;

/// <summary>The invented households that the pages show.</summary>
internal static class Example
{
    public static string Path(string name)
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(place.FullName, "Prevenance.slnx")))
            place = place.Parent!;
        return System.IO.Path.Combine(place.FullName, "src", "Prevenance.Web", "Examples", $"{name}.json");
    }
}
