namespace Prevenance.Storage;

/// <summary>Folders and files that only the application's own user may enter and read.</summary>
internal static class OwnFiles
{
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;
    private const string OurFiles = "prevenance.";

    /// <summary>Makes a folder; one that stands and holds nothing but ours is closed to others, one that holds something else is left as it is.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, FolderMode);
        }
        else if (Directory.EnumerateFileSystemEntries(path).All(entry => Path.GetFileName(entry).StartsWith(OurFiles, StringComparison.Ordinal) || Path.GetFileName(entry) == "settings.json"))
        {
            File.SetUnixFileMode(path, FolderMode);
        }
    }

    /// <summary>Makes a file that is not there yet; one that stands is closed to others.</summary>
    public static void MakeFile(string path)
    {
        if (!File.Exists(path))
            new FileStream(path, New()).Dispose();
        else if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, FileMode);
    }

    public static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = System.IO.FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = FileMode;
        return options;
    }
}
