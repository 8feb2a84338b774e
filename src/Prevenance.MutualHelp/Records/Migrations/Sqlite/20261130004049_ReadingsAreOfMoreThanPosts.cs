using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReadingsAreOfMoreThanPosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Post",
                table: "help_reads",
                newName: "About");

            migrationBuilder.RenameIndex(
                name: "IX_help_reads_Post",
                table: "help_reads",
                newName: "IX_help_reads_About");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "About",
                table: "help_reads",
                newName: "Post");

            migrationBuilder.RenameIndex(
                name: "IX_help_reads_About",
                table: "help_reads",
                newName: "IX_help_reads_Post");
        }
    }
}
