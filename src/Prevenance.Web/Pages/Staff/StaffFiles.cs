namespace Prevenance.Web.Pages.Staff;

/// <summary>The files that travel beside the program for those who sign in.</summary>
public static class StaffFiles
{
    /// <summary>Passwords that many people have.</summary>
    public static string CommonPasswords { get; } = Path.Combine(AppContext.BaseDirectory, "accounts", "common-passwords.json");
}
