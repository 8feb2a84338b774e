using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Directories.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RemarksAndWordsOfKin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_kin_words",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    One = table.Column<string>(type: "TEXT", nullable: false),
                    Other = table.Column<string>(type: "TEXT", nullable: false),
                    IsSame = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_kin_words", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_remarks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Service = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReadBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReadOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_remarks", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_kin_words_One_Other",
                table: "directory_kin_words",
                columns: new[] { "One", "Other" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_remarks_Service",
                table: "directory_remarks",
                column: "Service");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_kin_words");

            migrationBuilder.DropTable(
                name: "directory_remarks");
        }
    }
}
