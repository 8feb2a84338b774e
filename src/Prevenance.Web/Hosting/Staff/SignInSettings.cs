namespace Prevenance.Web.Hosting.Staff;

/// <summary>What is asked of those who sign in, as those who run the server set it under <c>SignIn</c>.</summary>
internal sealed class SignInSettings
{
    public const string Section = "SignIn";

    /// <summary>Whether everybody has two steps: who has a password alone adds a second one before anything opens.</summary>
    public bool TwoSteps { get; init; } = true;
}
