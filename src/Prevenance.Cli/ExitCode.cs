namespace Prevenance.Cli;

/// <summary>What the command says to the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The work was done and the result is not the one that was required.</summary>
    public const int NotMet = 1;

    /// <summary>What was given cannot be read, or cannot be computed.</summary>
    public const int InvalidInput = 2;

    /// <summary>Somebody stopped the work.</summary>
    public const int Interrupted = 130;
}
