namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>Where the invented people and services are written.</summary>
internal static class DemonstrationFiles
{
    public static string Households { get; } = At("households.csv");

    public static string Names { get; } = At("names.csv");

    public static string Neighbours { get; } = At("neighbours.csv");

    public static string Services { get; } = At("services.csv");

    public static string Staff { get; } = At("staff.csv");

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, "demonstration", name);
}
